import { sayFinding } from '#lib/catalogue/check/finding.ts';
import { sayLacking } from './catalogue/say-lacking.ts';
import { contentOrStop } from './steps/content.ts';
import { findFaults } from './steps/find-faults.ts';

const content = contentOrStop();
const findings = findFaults(content);
for (const finding of findings) console.log(sayFinding(finding));

const { guides, forms, generalForms, bundles } = content;
console.log(
  `${findings.length} findings in ${guides.length} guides, ${forms.length + generalForms.length} forms, ${bundles.length} bundles and the lists`,
);
for (const line of sayLacking(content)) console.log(line);
process.exitCode = findings.length > 0 ? 1 : 0;
