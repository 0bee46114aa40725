import type { ReactNode } from 'react';
import { formatDate } from '#app/_ui/format.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { OrganisationView } from '#lib/organisations/read.ts';
import { roleWords } from '#app/[locale]/organisations/role-words.ts';
import { EndForm } from './end-form.tsx';
import { HandOverForm } from './hand-over-form.tsx';

const texts = words({
  zh: {
    since: (role: string, day: string) => `${role}，${day}起`,
    invited: (day: string) => `${day}邀请，等待答复`,
    end: '移除',
    leave: '退出这家企业',
    takeBack: '撤回邀请',
    noName: '（未填姓名）',
  },
  en: {
    since: (role: string, day: string) => `${role} since ${day}`,
    invited: (day: string) => `invited ${day}, not answered yet`,
    end: 'Remove',
    leave: 'Leave this company',
    takeBack: 'Take back the invitation',
    noName: '(no name given)',
  },
});

type MembersProps = { locale: Locale; view: OrganisationView; personId: string };

/** Who acts for the company: its legal representative may remove a handler, or hand over to one; a handler may leave. */
export const Members = ({ locale, view, personId }: MembersProps) => {
  const { organisation, members, invited } = view;
  const say = texts[locale];
  const rules = organisation.role === 'legal_representative';
  return (
    <ul className="border-t border-line">
      {members.map((member) => (
        <Row
          key={member.id}
          name={member.name || say.noName}
          note={say.since(roleWords[locale][member.role], formatDate(member.since, locale))}
        >
          {member.role === 'handler' && (
            <Handler {...{ locale, member, rules, personId }} organisationId={organisation.id} />
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

type HandlerProps = {
  locale: Locale;
  organisationId: string;
  member: OrganisationView['members'][number];
  rules: boolean;
  personId: string;
};

const Handler = ({ locale, organisationId, member: { id, name, ...member }, rules, personId }: HandlerProps) => {
  const say = texts[locale];
  const on = { locale, organisationId, membershipId: id };
  if (!rules) return member.personId === personId ? <EndForm {...on} text={say.leave} about="" /> : null;
  return (
    <>
      <EndForm {...on} text={say.end} about={name || say.noName} />
      <HandOverForm {...on} name={name || say.noName} />
    </>
  );
};

type RowProps = { name: string; note: string; children: ReactNode };

const Row = ({ name, note, children }: RowProps) => (
  <li className="flex flex-wrap items-center gap-x-4 border-b border-line py-2">
    <div className="mr-auto min-w-0 py-1">
      <p className="font-semibold break-words">
        <bdi>{name}</bdi>
      </p>
      <p className="text-small text-quiet">{note}</p>
    </div>
    {children}
  </li>
);
