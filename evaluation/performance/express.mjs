// The yardstick: the same words as a page of the portal, rendered anew by Express and EJS at each request.
// The form page looks up a session and a draft first, the list fifty cases of a department, as the portal does. argv: port, database, contents file.
import { readFileSync } from 'node:fs';
import express from 'express';
import { Pool } from 'pg';

const [port, url, file] = process.argv.slice(2);
const { guide, form, list, token, draft, department } = JSON.parse(readFileSync(file, 'utf8'));
const pool = new Pool({ connectionString: url, max: 16 });
const app = express();
app.set('views', new URL('views', import.meta.url).pathname);
app.set('view engine', 'ejs');
app.enable('view cache');

app.get('/guide', (_, response) => response.render('page', { ...guide, answers: {} }));
app.get('/form', async (_, response) => {
  const who = await pool.query('select user_id from sessions where session_token = $1 and expires > now()', [token]);
  const owner = who.rows[0]?.user_id;
  const found = await pool.query('select * from applications where id = $1 and applicant_id = $2', [draft, owner]);
  if (found.rowCount !== 1) return response.status(404).end();
  response.render('page', form);
});
app.get('/list', async (_, response) => {
  await pool.query('select user_id from sessions where session_token = $1 and expires > now()', [token]);
  const found = await pool.query(
    'select * from applications where department = $1 and reference is not null order by due_on, id limit 50',
    [department],
  );
  if (found.rowCount !== 50) return response.status(404).end();
  response.render('page', list);
});
app.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
