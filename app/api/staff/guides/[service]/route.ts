import { currentContext } from '#app/_request/context.ts';
import { fileAnswer, noFile } from '#app/_server/file-answer.ts';
import { guideFileOf } from '#lib/publishing/guides/carry-words.ts';
import { readGuideTexts } from '#lib/publishing/guides/read-guide-texts.ts';

/** The file of a guide with its published words, for whoever may propose them. */
export const GET = async (_: Request, { params }: { params: Promise<{ service: string }> }): Promise<Response> => {
  const { actor, ...rest } = await currentContext();
  const { service } = await params;
  const shown = actor && (await readGuideTexts({ ...rest, actor }, service));
  return shown ? fileAnswer(guideFileOf(shown.now), 'application/yaml; charset=utf-8', 'guide.yaml') : noFile();
};
