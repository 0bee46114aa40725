import { stop } from './say.mjs';

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 9))
    stop(
      `Tongban needs Node 20.9 or newer; this is Node ${version}. Install it from https://nodejs.org and try again.`,
    );
}
