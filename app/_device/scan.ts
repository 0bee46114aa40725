/** The browser's own reader of codes (Shape Detection), where it has one. */
export type Detector = new (options: { formats: string[] }) => {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
};

/** Shows the camera below a button until it sees a code, or until the button is pressed again. */
export async function scanWith(detects: Detector, button: HTMLElement, seen: (text: string) => void): Promise<void> {
  const open = button.parentElement?.nextElementSibling;
  if (open instanceof HTMLVideoElement) return stop(open);
  const stream = await navigator.mediaDevices
    .getUserMedia({ video: { facingMode: 'environment' } })
    .catch(() => undefined);
  if (!stream) return;
  const video = document.createElement('video');
  video.playsInline = true;
  video.muted = true;
  video.className = 'w-full rounded';
  video.srcObject = stream;
  button.parentElement?.after(video);
  await video.play();
  const reader = new detects({ formats: ['qr_code'] });
  while (video.isConnected) {
    const [code] = await reader.detect(video).catch(() => []);
    if (code) {
      stop(video);
      seen(code.rawValue);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function stop(video: HTMLVideoElement): void {
  if (video.srcObject instanceof MediaStream) for (const track of video.srcObject.getTracks()) track.stop();
  video.remove();
}
