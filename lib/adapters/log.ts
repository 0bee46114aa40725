import { pino } from 'pino';

/** What the server writes about itself: one line of JSON each, never anything about a person. */
export const log = pino({
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
});

/** What may be told of an error: its kind and where it happened. Its message may quote what somebody typed. */
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

/** The nearest frames; a message of several lines cannot pass for one. */
const framesOf = ({ stack = '', message }: Error): string[] =>
  stack
    .replace(message, '')
    .split('\n')
    .flatMap((line) => /^ {4}at (.+)$/.exec(line)?.[1] ?? [])
    .slice(0, 6);
