import { createHash } from 'node:crypto';
import type { TypedPage } from '#lib/applications/typed-pages.ts';
import type { Application } from '#lib/applications/application.ts';
import type { FormPage } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { canonical } from '#lib/kernel/canonical.ts';

/** Stands for a page and what is saved or typed of it: where one of them was changed since, there is another mark. */
export const markOf = (page: FormPage, answers: Answers, typed?: Pick<TypedPage, 'raw'>): string =>
  hashOf([page, answersOn(page, answers), ...(typed ? [typed.raw] : [])]);

/** Stands for all that is saved of a draft, and the form that it answers. */
export const markOfAll = ({ formHash, answers }: Pick<Application, 'formHash' | 'answers'>): string =>
  hashOf([formHash, answers]);

const hashOf = (content: unknown): string => createHash('sha256').update(canonical(content)).digest('base64url');

/** The answers to the questions of a page. */
export const answersOn = ({ fields }: Pick<FormPage, 'fields'>, answers: Answers): Answers =>
  Object.fromEntries(fields.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])));

/** True if they say the same. */
export const saySame = (one: Answers, other: Answers): boolean => canonical(one) === canonical(other);
