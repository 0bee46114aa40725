import icons from 'lucide-react/dynamicIconImports.mjs';
import { sayFinding } from '#lib/catalogue/finding.ts';
import { loadContent } from '#lib/catalogue/load.ts';
import { checkContent } from '#lib/catalogue/rules.ts';

const content = loadContent();
const findings = checkContent(content, new Set(Object.keys(icons)));
for (const finding of findings) console.log(sayFinding(finding));

const { guides, forms, generalForms, bundles } = content;
console.log(
  `${findings.length} findings in ${guides.length} guides, ${forms.length + generalForms.length} forms, ${bundles.length} bundles and the lists`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
