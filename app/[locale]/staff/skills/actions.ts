'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { paths } from '#app/_request/paths.ts';
import { setSkills } from '#lib/applications/team/set-skills.ts';

const most = 200;

export const keepSkills = staffAction({
  input: () =>
    z.object({
      personId: z.uuid(),
      services: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(100)).max(most)),
    }),
  act: setSkills,
  goTo: (_, locale) => paths.staff.skills(locale, { saved: 'yes' }),
});
