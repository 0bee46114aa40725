/** A voice of the browser; `localService` says that it speaks on this device, and sends nothing anywhere. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** The voice on this device that speaks the language, of the same country if there is one; none speaks through a server. */
export function voiceFor<V extends Voice>(voices: V[], language: string): V | undefined {
  const here = voices.filter(({ localService }) => localService);
  const wanted = language.toLowerCase();
  const [primary] = wanted.split('-');
  return (
    here.find((voice) => written(voice) === wanted) ?? here.find((voice) => written(voice).split('-')[0] === primary)
  );
}

/** Android writes zh_CN. */
const written = ({ lang }: Voice): string => lang.toLowerCase().replace('_', '-');
