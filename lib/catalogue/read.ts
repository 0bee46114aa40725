import type { Catalogue } from './catalogue.ts';
import { readContent } from './read-content.ts';
// Goes with this change.
let kept: { content: ReturnType<typeof readContent>; at: number } | undefined;
const staleAfter = process.env.NODE_ENV === 'development' ? 2_000 : Number.POSITIVE_INFINITY;
function theContent() {
  if (!kept || performance.now() - kept.at > staleAfter) kept = { content: readContent(), at: performance.now() };
  return kept.content;
}
const c = () => theContent().catalogue;
export const theCity = () => c().city;
export const listServices: Catalogue['listServices'] = () => c().listServices();
export const findService: Catalogue['findService'] = (id) => c().findService(id);
export const listGuides: Catalogue['listGuides'] = () => c().listGuides();
export const listFeatured: Catalogue['listFeatured'] = () => c().listFeatured();
export const findGuide: Catalogue['findGuide'] = (id) => c().findGuide(id);
export const listDepartments: Catalogue['listDepartments'] = () => c().listDepartments();
export const findDepartment: Catalogue['findDepartment'] = (id) => c().findDepartment(id);
export const findPlace: Catalogue['findPlace'] = (id) => c().findPlace(id);
export const findEvidenceType: Catalogue['findEvidenceType'] = (id) => c().findEvidenceType(id);
export const findLifeEvent: Catalogue['findLifeEvent'] = (id) => c().findLifeEvent(id);
export const listBundles: Catalogue['listBundles'] = () => c().listBundles();
export const findBundle: Catalogue['findBundle'] = (id) => c().findBundle(id);
export const listNotices: Catalogue['listNotices'] = () => c().listNotices();
export const listRewrites: Catalogue['listRewrites'] = (l) => c().listRewrites(l);
export const listBestBets: Catalogue['listBestBets'] = (l) => c().listBestBets(l);
export const findSensitiveServices: Catalogue['findSensitiveServices'] = () => c().findSensitiveServices();
export const listSensitiveWords: Catalogue['listSensitiveWords'] = () => c().listSensitiveWords();
export const wholeCatalogue: Catalogue['ownEntries'] = () => c().ownEntries();
export const findPage: Catalogue['findPage'] = (id) => c().findPage(id);
export const listLifeEvents: Catalogue['listLifeEvents'] = (a) => c().listLifeEvents(a);
export const formOf: Catalogue['formOf'] = (g) => c().formOf(g);
export const withLists: Catalogue['withLists'] = (f) => c().withLists(f);
