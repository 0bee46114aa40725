/** Prints the current step, with seconds on a terminal; call the result when it ends. */
export function progress(what) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
  const draw = (end) => process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}${what} … ${end}`);
  const timer = process.stdout.isTTY ? setInterval(() => draw(`${seconds()} s`), 1000) : undefined;
  draw('');
  return () => {
    clearInterval(timer);
    process.stdout.write(process.stdout.isTTY ? `\r${what} … ${seconds()} s\n` : `${seconds()} s\n`);
  };
}
