import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

/** Words of the shell that Starlight does not bring. */
const shell = z.object({
  'shell.guides': z.string(),
  'shell.read': z.string(),
  'shell.previousAndNext': z.string(),
  'shell.previous': z.string(),
  'shell.next': z.string(),
  'shell.onThisPage': z.string(),
  'shell.sections': z.string(),
  'shell.answer': z.string(),
  'lesson.needs': z.string(),
  'lesson.able': z.string(),
  'term.more': z.string(),
  'worksheet.text': z.string(),
  'worksheet.whole': z.string(),
  'end.title': z.string(),
  'end.text': z.string(),
  'end.able': z.string(),
  'end.on': z.string(),
  'source.label': z.string(),
  'source.entry': z.string(),
  'shell.noScript': z.string(),
  'search.found': z.string(),
  'search.none': z.string(),
  'search.failed': z.string(),
  'network.away': z.string(),
  'network.back': z.string(),
  'network.gone': z.string(),
});

/** What the head of a lesson says beside its title. */
const lesson = z.object({
  /** What the reader needs to know already. */
  needs: z.string().optional(),
  /** What the reader will be able to do. */
  able: z.string().optional(),
});

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: lesson }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: shell }) }),
};
