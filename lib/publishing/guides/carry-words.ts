import { parse, YAMLParseError } from 'yaml';
import { guideSchema, type Guide } from '#lib/catalogue/guide.ts';
import { readGuideFile } from '#lib/catalogue/guide-file.ts';
import { withWordings } from '#lib/catalogue/wordings.ts';
import { canonical } from '#lib/kernel/canonical.ts';
import { err, type Result } from '#lib/kernel/result.ts';
import type { OnGuides } from './on-guide.ts';
import { propose, type ProposalRefusal } from './propose.ts';
import { publishedOf, readGuideTexts } from './read-guide-texts.ts';
import { reword, textsOf } from './reword.ts';
import { listVersions } from './guide-version-store.ts';
import { writeWords } from './guide-yaml.ts';

/** A guide as the file has it, in published words: the very file for `content/`. */
export const guideFileOf = (now: Guide): string => writeWords(readGuideFile(now.id), textsOf(now));

/** The file of any guide, for whoever operates the portal; undefined if there is no such guide. */
export async function exportGuide(
  { db, catalogue }: Pick<OnGuides, 'db' | 'catalogue'>,
  service: string,
): Promise<string | undefined> {
  const file = catalogue.inFiles().findGuide(service);
  const published = file && publishedOf(await listVersions(db, service));
  return file && guideFileOf(reword(file, published?.texts ?? {}));
}

export type ImportRefusal =
  | ProposalRefusal
  | { code: 'no_guide'; reason: string }
  | { code: 'unknown_guide' }
  | { code: 'more_than_words'; field: string };

/** Proposes the words of a guide.yaml that somebody edited; whatever else differs belongs into `content/`. */
export async function importGuide(
  ctx: OnGuides,
  { yaml, note }: { yaml: string; note: string },
): Promise<Result<{ service: string; number: number }, ImportRefusal>> {
  const read = guideSchema.safeParse(dataIn(yaml));
  if (!read.success) return err({ code: 'no_guide', reason: reasonOf(read.error.issues[0]) });
  const guides = ctx.catalogue.inFiles().listGuides();
  const file = guides.find(({ codes }) => codes.task === read.data.codes.task);
  if (!file) return err({ code: 'unknown_guide' });
  const imported = { ...read.data, id: file.id };
  const field = differingField(withWordings(imported, textsOf(file)), file);
  if (field) return err({ code: 'more_than_words', field });
  const shown = await readGuideTexts(ctx, file.id);
  return propose(ctx, { service: file.id, start: shown?.start ?? '', texts: textsOf(imported), note });
}

function dataIn(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    if (error instanceof YAMLParseError) return undefined;
    throw error;
  }
}

const reasonOf = (issue: { path: PropertyKey[]; message: string } | undefined): string =>
  issue ? [issue.path.join('.'), issue.message].filter(Boolean).join(': ') : '';

const differingField = (one: Guide, other: Guide): string | undefined =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].find(
    (key) => canonical(one[key as keyof Guide]) !== canonical(other[key as keyof Guide]),
  );
