import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { contentFolder } from './content-folder.ts';

/** One file of `content/` as written; `error` if it is missing or not YAML. */
export type Source = { file: string; id: string; data: unknown; error?: string };

/** True if a file declares itself a fixture, whatever else is wrong with it. */
export const isFixture = ({ data }: Pick<Source, 'data'>): boolean =>
  typeof data === 'object' && data !== null && 'fixture' in data && data.fixture === true;

/** The content folder, read but not validated. */
export type RawContent = {
  city: Source;
  /** Text, not YAML. */
  drawing: Source;
  departments: Source;
  places: Source;
  evidenceTypes: Source;
  lifeEvents: Source;
  lifeStages: Source;
  notices: Source;
  featured: Source;
  posts: Source;
  snippets: Source;
  facts: Source;
  synonyms: Source;
  bestBets: Source;
  sensitive: Source;
  guides: Source[];
  forms: Source[];
  generalForms: Source[];
  bundles: Source[];
  pages: Source[];
  documents: Source[];
  codeLists: Source[];
};

/** Reads every file of `root`, synchronously: pages are rendered ahead of time. */
export function loadContent(root = contentFolder()): RawContent {
  const services = join(root, 'services');
  const slugs = readdirSync(services).toSorted();
  const ofServices = (name: string): Source[] =>
    slugs
      .filter((slug) => existsSync(join(services, slug, name)))
      .map((slug) => source(root, `services/${slug}/${name}`, { id: slug }));
  return {
    city: source(root, 'city.yaml'),
    drawing: source(root, 'drawing.svg', { read: String }),
    departments: source(root, 'departments.yaml'),
    places: source(root, 'places.yaml'),
    evidenceTypes: source(root, 'evidence-types.yaml'),
    lifeEvents: source(root, 'life-events.yaml'),
    lifeStages: source(root, 'life-stages.yaml'),
    notices: source(root, 'notices.yaml'),
    featured: source(root, 'featured.yaml'),
    posts: source(root, 'posts.yaml'),
    snippets: source(root, 'snippets.yaml'),
    facts: source(root, 'facts.yaml'),
    synonyms: source(root, 'search/synonyms.yaml'),
    bestBets: source(root, 'search/best-bets.yaml'),
    sensitive: source(root, 'search/sensitive.yaml'),
    guides: ofServices('guide.yaml'),
    forms: ofServices('form.yaml'),
    generalForms: folder(root, 'forms'),
    bundles: folder(root, 'bundles'),
    pages: folder(root, 'pages'),
    documents: folderIfAny(root, 'documents'),
    codeLists: folderIfAny(root, 'code-lists'),
  };
}

const folderIfAny = (root: string, name: string): Source[] => (existsSync(join(root, name)) ? folder(root, name) : []);

const folder = (root: string, name: string): Source[] =>
  readdirSync(join(root, name))
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => source(root, `${name}/${file}`));

type Reading = { id?: string; read?: (text: string) => unknown };

function source(root: string, path: string, { id = basename(path, '.yaml'), read = parse }: Reading = {}): Source {
  const file = relative('.', join(root, path));
  try {
    return { file, id, data: read(readFileSync(join(root, path), 'utf8')) };
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    return { file, id, data: undefined, error: reason };
  }
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof YAMLParseError) return error.message;
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'is missing' : undefined;
}
