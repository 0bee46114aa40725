import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Colleague } from '#lib/applications/staff/colleagues.ts';
import type { Delivery } from '#lib/applications/delivery.ts';
import type { Offered } from '#lib/applications/staff/permissions.ts';
import type { ReasonSnippet } from '#lib/applications/snippets/snippet.ts';
import type { OnCase, StaffRefusal } from '#lib/applications/staff/staff-act.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { Refusal, Result } from '#lib/kernel/result.ts';

/** A question of the form; `start` is in the applicant's language. */
export type Question = { value: string; label: string; start: string };

/** The input to the fields of an act. */
export type FieldsOf = {
  locale: Locale;
  errors: Record<string, string>;
  value: (name: string) => string | undefined;
  many: (name: string) => string[];
  /** What the case offers: the pages of its form, the ways of delivery of its guide and the one wanted, the usual reason of an approval, reasons to insert. */
  offers: {
    pages: { value: string; label: string }[];
    /** The questions asked, each with what stands before what is wrong with it; and those flagged in the answers. */
    questions: Question[];
    flags: string[];
    ways: string[];
    wanted: Delivery | undefined;
    usualApproval: string;
    /** The text of the decision as it stands. */
    decision: string;
    /** The most working days by which it can be extended; and the extension that the reviewer asks for. */
    longestExtension: number;
    extension: { days: number } | undefined;
    /** Who could own the case instead. */
    colleagues: Colleague[];
    snippets: ReasonSnippet[];
    /** Papers that have not arrived. */
    missing: string[];
  };
};

/** The link to an act, the title of its page, what it brings about, its button. */
type ActWords = { link: string; title: string; about: string; button: string };

type Shown = {
  /** One step, or the choice between two. */
  steps: readonly Offered[];
  words: Bilingual<ActWords>;
  fields?: (form: FieldsOf) => ReactNode;
  /** The field that a refusal is about, by its code. */
  fieldOf?: Partial<Record<string, string>>;
  showsRemedies?: true;
  /** It brings the case into one's own hands: it takes effect at once, and the case stays open. */
  staysOnCase?: true;
  /** It settles the application: whoever takes it must have proved lately who they are. */
  decides?: true;
};

/** An act with its checked input. */
export type Ready = { given: OnCase; take: (ctx: PortalContext) => Promise<Result<Acted>> };

/** The case as an act left it. */
type Acted = { id: string; version: number };

export type StaffAct = Shown & {
  /** For a comparison: the input of an act is known to its own definition alone. */
  act: unknown;
  read: (locale: Locale) => z.ZodType<Ready>;
  refusals: Bilingual<Partial<Record<string, string>>>;
};

type Definition<S extends z.ZodType<OnCase>, R extends Refusal> = Shown & {
  input: (locale: Locale) => S;
  act: (ctx: PortalContext, input: z.output<S>) => Promise<Result<Acted, R>>;
  /** The words of the refusals that this act alone knows. */
  refusals: Bilingual<Record<Exclude<R['code'], StaffRefusal['code']>, string>>;
};

/** Declares an act of staff as its page shows it. */
export const staffAct = <S extends z.ZodType<OnCase>, R extends Refusal>({
  input,
  act,
  ...shown
}: Definition<S, R>): StaffAct => ({
  ...shown,
  read: (locale) => input(locale).transform((given): Ready => ({ given, take: (ctx) => act(ctx, given) })),
  act,
});

export const noneOfItsOwn = words({ zh: {}, en: {} });
