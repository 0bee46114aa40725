'use server';

import { citizenAction } from '#app/_forms/action.ts';
import { saveDetails } from '#lib/identity/save-details.ts';
import { details } from './input.ts';

export const saveMyDetails = citizenAction({ input: details, act: saveDetails });
