// `npm run privacy:audit [EPSILON …]`: attacks releases in many trials and prints the findings.
import { guaranteeOf, type Guarantee } from '#lib/recommendations/privacy/add-noise.ts';
import { composedEpsilon } from '#lib/recommendations/privacy/accounting.ts';
import { discreteGaussian } from '#lib/recommendations/privacy/discrete-gaussian.ts';
import { secureBits } from '#lib/recommendations/privacy/random-bits.ts';
import { impressionGuarantee } from '#lib/recommendations/privacy/impression.ts';
import { audit, type Finding } from './privacy/audit.ts';
import { binsOf, chiSquared } from './privacy/chi-squared.ts';
import { releasing, type Mechanism } from './privacy/mechanism.ts';
import { basketMutants, impressionMutants, type Mutants } from './privacy/mutants.ts';
import { baskets, impressions, type Subject } from './privacy/subject.ts';
import { say, stop } from '#scripts/steps/say.mjs';

const delta = 1e-6;
const trials = 100_000;
const bits = secureBits();

const epsilons = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0.5, 1, 2];
if (!epsilons.every((epsilon) => epsilon >= 0.05 && epsilon <= 20)) stop('An ε is a number from 0.05 to 20.');

const kept = [
  ...epsilons.map((epsilon) => report('basket', guaranteeOf(epsilon, delta), { of: baskets, mutants: basketMutants })),
  report('list seen', impressionGuarantee, { of: impressions, mutants: impressionMutants }),
];
process.exitCode = kept.every(Boolean) ? 0 : 1;

type Promised<Unit> = { of: Subject<Unit>; mutants: Mutants<Unit> };

function report<Unit>(unit: string, guarantee: Guarantee, { of, mutants }: Promised<Unit>): boolean {
  const { epsilon, rho, variance } = guarantee;
  say(`ε = ${epsilon}, δ = ${delta} for each ${unit}: ρ = ${rho.toFixed(5)}, σ² = ${variance}`);
  const years = [1, 4, 13, 26, 52].map((count) => `${count}: ${composedEpsilon(rho, count, delta).toFixed(2)}`);
  say(`  ε of a device by how many it sent, each in a week of its own: ${years.join(', ')}`);
  const isPortalKept = reportPortal(of, variance);
  const areMutantsCaught = Object.entries(mutants).map(([name, mutant]) =>
    reportMutant(name, of, { mutant: mutant(variance), variance }),
  );
  return [reportSampler(variance), isPortalKept, ...areMutantsCaught].every(Boolean);
}

function reportSampler(variance: number): boolean {
  const width = Math.max(1, Math.round(Math.sqrt(variance) / 8));
  const reach = Math.ceil((3.5 * Math.sqrt(variance)) / width);
  const bins = binsOf((value) => Math.exp(-(value ** 2) / (2 * variance)), { width, reach });
  const excess = chiSquared(discreteGaussian(variance, bits), bins, 10 * trials);
  return verdict(`noise against its mass function: χ² ${excess.toFixed(1)} deviations from its mean`, excess < 5);
}

function reportPortal<Unit>(subject: Subject<Unit>, variance: number): boolean {
  const findings = audit(subject, releasing(subject.count, variance), { variance, trials, bits });
  return findings.map((finding) => verdict(`${finding.suspicion}: ${told(finding)}`, finding.isKept)).every(Boolean);
}

type Broken<Unit> = { mutant: Mechanism<Unit>; variance: number };

function reportMutant<Unit>(name: string, subject: Subject<Unit>, { mutant, variance }: Broken<Unit>): boolean {
  const findings = audit(subject, mutant, { variance, trials: trials / 10, bits });
  const worst = findings.toSorted((one, other) => other.measured / other.claimed - one.measured / one.claimed)[0];
  return verdict(
    `mutant “${name}” is caught: ${worst ? told(worst) : ''}`,
    (worst?.measured ?? 0) > 1.25 * (worst?.claimed ?? 0),
  );
}

function told({ measured, error, claimed }: Finding): string {
  const found = Number.isFinite(measured) ? `${measured.toFixed(3)} ± ${error.toFixed(3)}` : 'without bound';
  return `μ ${found}, claim ${claimed.toFixed(3)}`;
}

function verdict(what: string, isRight: boolean): boolean {
  say(`  ${isRight ? 'ok    ' : 'NOT OK'} ${what}`);
  return isRight;
}
