// The yardstick: Express and busboy, a file to disk and back. argv: port, folder.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import express from 'express';

const [port, folder] = process.argv.slice(2);
const app = express();
let count = 0;

app.post('/files', (request, response) => {
  const form = busboy({ headers: request.headers });
  const written = [];
  form.on('file', (_, bytes) => written.push(pipeline(bytes, createWriteStream(join(folder, String(count++))))));
  form.on('close', () => Promise.all(written).then(() => response.redirect(303, '/')));
  request.pipe(form);
});
app.get('/files/:id', (request, response) => response.sendFile(join(folder, String(Number(request.params.id)))));
app.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
