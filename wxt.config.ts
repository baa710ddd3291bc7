import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { knowledgePlugin } from './tools/data/vite-plugin.js';
import { trimCompromise } from './tools/trim-compromise.js';

/** The oldest browsers the extension was run on, for the compiler and the manifest alike. */
const OLDEST = { chrome: '128', firefox: '153.0' };

/** Extension pages load their own files and nothing else; no connection of any kind can be opened. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const icons = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]));

/** What a reviewer needs to build the same again: all but the tests, and nothing that a tool makes. */
const SOURCES = [
  '*.{json,md,ts}',
  'LICENSE',
  '.npmrc',
  '.gitattributes',
  '.gitignore',
  '{components,data,docs,entrypoints,lib,tools}/**',
];

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'data/locales' },
  publicDir: 'data/public',
  imports: false,
  manifestVersion: 3,
  zip: { includeSources: SOURCES, excludeSources: ['**/*.log'] },
  manifest: ({ browser }) => ({
    name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    // Chromium quietly leaves out suggested keys it has a use for; these it binds.
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
    },
    host_permissions: ['<all_urls>'],
    icons,
    action: { default_title: '__MSG_action_title__', default_icon: icons },
    content_security_policy: { extension_pages: POLICY },
    // What an institution may set (docs/policy.md). Firefox reads no schema.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'policy.json' } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.example',
              strict_min_version: OLDEST.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: OLDEST.firefox },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),
  hooks: {
    // Most of the licences ask to be handed on with the code.
    'build:publicAssets': ({ config }, files) => {
      for (const file of ['LICENSE', 'THIRD_PARTY_NOTICES.md']) {
        files.push({ absoluteSrc: resolve(config.root, file), relativeDest: file });
      }
    },
    // The framework's own content-script runtime announces the extension to every page; the gate goes in without it
    // (docs/decisions/0002-a-gate-in-every-frame.md).
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          js: ['gate.js'],
          matches: ['<all_urls>'],
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_idle',
        },
      ];
    },
  },
  vite: () => ({
    plugins: [knowledgePlugin(), trimCompromise(), preact()],
    // The preload polyfill would fetch; every browser we run in preloads modules itself.
    build: {
      modulePreload: { polyfill: false },
      target: [`chrome${OLDEST.chrome}`, 'firefox140'],
      cssTarget: [`chrome${OLDEST.chrome}`, 'firefox140'],
    },
  }),
});
