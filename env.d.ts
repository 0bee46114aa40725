declare namespace NodeJS {
  // Merges with Next's own, so it must be an interface; Next writes the value in only where it is read with a dot.
  interface ProcessEnv {
    readonly BUILT_FOR?: string;
    readonly NEXT_RUNTIME?: 'nodejs' | 'edge';
  }
}
