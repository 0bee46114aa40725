import { baseUrl } from '#app/_server/base-url.ts';
import { paths } from '#app/_request/paths.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Locale } from '#lib/kernel/locale.ts';

type Props = { guide: Guide; locale: Locale };

/**
 * The guide as schema.org/GovernmentService, for search engines; a data block, which needs no permission in the policy.
 */
export const StructuredData = ({ guide, locale }: Props) => (
  // Escapes `<` so that no text can close the element.
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: JSON.stringify(describeService(guide, locale)).replaceAll('<', '\\u003c') }}
  />
);

const describeService = (guide: Guide, locale: Locale) => {
  const url = new URL(paths.service(locale, guide.id), baseUrl()).href;
  const department = theCatalogue().findDepartment(guide.department);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name: guide.name[locale],
    description: guide.summary[locale],
    alternateName: guide.aliases[locale],
    identifier: guide.codes.catalogue,
    serviceOperator: {
      '@type': 'GovernmentOrganization',
      name: department?.name[locale],
      telephone: department?.phones?.enquiry,
    },
    audience: guide.audience.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    areaServed: { '@type': 'City', name: theCatalogue().city.name[locale] },
    // A fee may be waived in one’s own case, so that nothing is said of what is charged.
    ...(!guide.fee.charged && { isAccessibleForFree: true }),
    availableChannel: guide.places
      .flatMap((id) => theCatalogue().findPlace(id) ?? [])
      .map((place) => ({
        '@type': 'ServiceChannel',
        serviceUrl: url,
        serviceLocation: {
          '@type': 'Place',
          name: place.name[locale],
          address: place.address[locale],
          telephone: place.phones.enquiry,
        },
      })),
  };
};
