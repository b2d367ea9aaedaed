/** Prints what CHANGELOG.md says of the version in package.json. @module */
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
};
const [, ...sections] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
const section = sections.find((each) => each.startsWith(`[${version}]`));
if (section === undefined) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
console.log(section.slice(section.indexOf('\n')).trim());
