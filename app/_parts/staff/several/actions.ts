'use server';

import { staffAction } from '#app/_forms/action.ts';
import { boxesInput, selectedInput } from './selected-input.ts';
import { takeBackSeveral, takeSeveral } from './take-several.ts';

export const actOnSelected = staffAction({ input: selectedInput, act: takeSeveral });

export const takeSelectedBack = staffAction({ input: boxesInput, act: takeBackSeveral });
