import { writeFileSync } from 'node:fs';
import { run } from '#scripts/steps/install.mjs';
import { stop } from '#scripts/steps/say.mjs';

const billOfMaterials = 'sbom.cdx.json';

/** Lists the packages of the artefact with their versions and licences, as CycloneDX; npm makes it. */
export async function writeBillOfMaterials(artefact: string): Promise<void> {
  const { code, output } = await run('npm', [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--omit',
    'dev',
    '--package-lock-only',
  ]);
  if (code !== 0) stop(`The bill of materials could not be made:\n${output}`);
  writeFileSync(
    `${artefact}/${billOfMaterials}`,
    JSON.stringify(JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))),
  );
}
