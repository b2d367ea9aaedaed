import type { AstroIntegration } from 'astro';

/** Teaches Astro `client:intent`, see `client-intent.ts`. */
export const intentDirective = (): AstroIntegration => ({
  name: 'client-intent',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({
        name: 'intent',
        entrypoint: './src/components/kit/island/client-intent.ts',
      });
    },
  },
});
