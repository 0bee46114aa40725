import type { ReactNode } from 'react';
import { formatDate } from '#app/_ui/format.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { OrganisationView } from '#lib/organisations/read.ts';
import { roleWords } from '#app/[locale]/organisations/role-words.ts';
import { EndForm } from './end-form.tsx';

const words = bilingual(
  {
    since: (role: string, day: string) => `${role}，${day}起`,
    invited: (day: string) => `${day}邀请，等待答复`,
    end: '移除',
    takeBack: '撤回邀请',
    noName: '（未填姓名）',
  },
  {
    since: (role: string, day: string) => `${role} since ${day}`,
    invited: (day: string) => `invited ${day}, not answered yet`,
    end: 'Remove',
    takeBack: 'Take back the invitation',
    noName: '(no name given)',
  },
);

/** Who acts for the company; its legal representative may remove a member, but not the last representative. */
export const Members = ({ locale, view }: { locale: Locale; view: OrganisationView }) => {
  const { organisation, members, invited } = view;
  const say = words[locale];
  const rules = organisation.role === 'legal_representative';
  const representatives = members.filter(({ role }) => role === 'legal_representative').length;
  return (
    <ul className="border-t border-line">
      {members.map(({ id, name, role, since }) => (
        <Row key={id} name={name ?? say.noName} note={say.since(roleWords[locale][role], formatDate(since, locale))}>
          {rules && (role === 'handler' || representatives > 1) && (
            <EndForm
              locale={locale}
              organisationId={organisation.id}
              membershipId={id}
              text={say.end}
              about={name ?? ''}
            />
          )}
        </Row>
      ))}
      {invited.map(({ id, email, since }) => (
        <Row key={id} name={email} note={say.invited(formatDate(since, locale))}>
          <EndForm
            locale={locale}
            organisationId={organisation.id}
            membershipId={id}
            text={say.takeBack}
            about={email}
          />
        </Row>
      ))}
    </ul>
  );
};

type RowProps = { name: string; note: string; children: ReactNode };

const Row = ({ name, note, children }: RowProps) => (
  <li className="flex flex-wrap items-center gap-x-4 border-b border-line py-2">
    <div className="mr-auto min-w-0 py-1">
      <p className="font-semibold break-words">{name}</p>
      <p className="text-small text-quiet">{note}</p>
    </div>
    {children}
  </li>
);
