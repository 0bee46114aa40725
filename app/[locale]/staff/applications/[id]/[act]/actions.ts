'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { acceptFiling } from '#lib/applications/staff/accept-filing.ts';
import { decide } from '#lib/applications/staff/decide.ts';
import { deliver } from '#lib/applications/staff/deliver.ts';
import { extend } from '#lib/applications/staff/extend.ts';
import { notAccept } from '#lib/applications/staff/not-accept.ts';
import { propose } from '#lib/applications/staff/propose.ts';
import { requestCorrection } from '#lib/applications/staff/request-correction.ts';
import { resume } from '#lib/applications/staff/resume.ts';
import { returnFiling } from '#lib/applications/staff/return-filing.ts';
import { sendBack } from '#lib/applications/staff/send-back.ts';
import { stop } from '#lib/applications/staff/stop.ts';
import { takeUp } from '#lib/applications/staff/take-up.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import * as asks from './inputs.ts';

const goTo = ({ id }: { id: string }, locale: Locale) => paths.staff.application(locale, id);
const onCase = () => z.object(asks.onCase);

export const acceptApplication = staffAction({ input: onCase, act: acceptFiling, goTo });
export const doNotAcceptApplication = staffAction({ input: asks.reasoned, act: notAccept, goTo });
export const returnApplication = staffAction({ input: asks.returned, act: returnFiling, goTo });
export const askForCorrection = staffAction({ input: asks.correction, act: requestCorrection, goTo });
export const takeUpApplication = staffAction({ input: onCase, act: takeUp, goTo });
export const stopClock = staffAction({ input: asks.stopped, act: stop, goTo });
export const resumeClock = staffAction({ input: onCase, act: resume, goTo });
export const extendLimit = staffAction({ input: asks.extension, act: extend, goTo });
export const proposeDecision = staffAction({ input: asks.proposal, act: propose, goTo });
export const sendApplicationBack = staffAction({ input: asks.reasoned, act: sendBack, goTo });
export const decideApplication = staffAction({ input: asks.decision, act: decide, goTo });
export const deliverResult = staffAction({ input: asks.delivery, act: deliver, goTo });
