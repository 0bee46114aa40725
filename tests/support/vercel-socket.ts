import { EventEmitter } from 'node:events';
import { connect, type Socket } from 'node:net';
// The Vercel driver sets its own socket when it is loaded; ours comes after.
import '@vercel/postgres';
import { neonConfig } from '@neondatabase/serverless';

/** As much of a WebSocket as Neon's driver uses, straight over TCP: the Vercel driver speaks to a local Postgres. */
class SocketLookAlike extends EventEmitter {
  binaryType = 'arraybuffer';
  readyState = 0;
  readonly #socket: Socket;

  constructor(address: string) {
    super();
    const { hostname, port } = new URL(address);
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.on('connect', () => this.#become(1, 'open', {}));
    this.#socket.on('data', (data) => this.emit('message', { data: Uint8Array.from(data).buffer }));
    this.#socket.on('error', (error) => this.emit('error', error));
    this.#socket.on('close', () => this.#become(3, 'close', {}));
  }

  addEventListener(name: string, listener: (event: unknown) => void): void {
    this.on(name, listener);
  }

  send(data: Uint8Array): void {
    this.#socket.write(data);
  }

  close(): void {
    this.#socket.end();
  }

  #become(state: number, name: string, event: object): void {
    this.readyState = state;
    this.emit(name, event);
  }
}

export function speakOverTcp(): void {
  neonConfig.useSecureWebSocket = false;
  neonConfig.pipelineTLS = false;
  neonConfig.pipelineConnect = false;
  neonConfig.wsProxy = (host, port) => `${host}:${port}/`;
  neonConfig.webSocketConstructor = SocketLookAlike;
}
