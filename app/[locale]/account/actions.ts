'use server';

import { citizenAction } from '#app/_web/action.ts';
import { saveDetails } from '#lib/identity/save-details.ts';
import { details } from './input.ts';

export const saveMyDetails = citizenAction({ input: details, act: saveDetails, kept: true });
