import { pino } from 'pino';

/** The server log: JSON lines, never anything about a person. */
export const log = pino({
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
});

/** The kind and place of an error. Its message is left out because it may quote what somebody typed. */
export function traceOf(error: unknown): {
  kind: string;
  code?: string;
  digest?: string;
  at?: string[];
  cause?: string;
} {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, digest, cause } = error as { code?: unknown; digest?: unknown; cause?: unknown };
  return {
    kind: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof digest === 'string' && { digest }),
    ...(cause instanceof Error && { cause: causeOf(cause) }),
    at: framesOf(error),
  };
}

const causeOf = (cause: Error): string => {
  const { code } = cause as { code?: unknown };
  return typeof code === 'string' ? `${cause.name} ${code}` : cause.name;
};

/** The nearest frames; the message is removed first, so that its lines cannot pass for frames. */
const framesOf = ({ stack = '', message }: Error): string[] =>
  stack
    .replace(message, '')
    .split('\n')
    .flatMap((line) => /^ {4}at (.+)$/.exec(line)?.[1] ?? [])
    .slice(0, 6);
