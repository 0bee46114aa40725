import icons from 'lucide-react/dynamicIconImports.mjs';
import { contentFolder } from '#lib/catalogue/content-folder.ts';
import { sayFinding } from '#lib/catalogue/check/finding.ts';
import { checkContent } from '#lib/catalogue/check/check-content.ts';
import { checkCalendar } from '#lib/catalogue/check/check-calendar.ts';
import { checkSharedImages } from '#lib/catalogue/check/check-shared-image.ts';
import { sayLacking } from './catalogue/say-lacking.ts';
import { contentOrStop } from './steps/content.ts';

const content = contentOrStop();
const findings = [
  ...checkContent(content, new Set(Object.keys(icons))),
  ...checkCalendar(contentFolder()),
  ...checkSharedImages(contentFolder()),
];
for (const finding of findings) console.log(sayFinding(finding));

const { guides, forms, generalForms, bundles } = content;
console.log(
  `${findings.length} findings in ${guides.length} guides, ${forms.length + generalForms.length} forms, ${bundles.length} bundles and the lists`,
);
for (const line of sayLacking(content)) console.log(line);
process.exitCode = findings.length > 0 ? 1 : 0;
