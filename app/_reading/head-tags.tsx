import { baseUrl } from '#app/_server/base-url.ts';
import type { pageMetadata } from './page-metadata.ts';

/** The head tags that the framework makes from `pageMetadata`, for a page rendered without it. */
export const HeadTags = ({ metadata }: { metadata: ReturnType<typeof pageMetadata> }) => {
  const { description, alternates, openGraph, twitter } = metadata;
  const { images } = openGraph;
  return (
    <>
      <meta name="description" content={description} />
      {Object.entries(alternates.languages).map(([language, address]) => (
        <link key={language} rel="alternate" hrefLang={language} href={absolute(address)} />
      ))}
      <meta property="og:type" content={openGraph.type} />
      <meta property="og:site_name" content={openGraph.siteName} />
      <meta property="og:title" content={openGraph.title} />
      <meta property="og:description" content={openGraph.description} />
      <meta property="og:url" content={absolute(openGraph.url)} />
      <meta property="og:locale" content={openGraph.locale} />
      <meta property="og:image" content={absolute(images.url)} />
      <meta property="og:image:width" content={String(images.width)} />
      <meta property="og:image:height" content={String(images.height)} />
      <meta property="og:image:alt" content={images.alt} />
      <meta name="twitter:card" content={twitter.card} />
    </>
  );
};

const absolute = (address: string): string => new URL(address, baseUrl()).href;
