import { say } from './words.ts';

/** As much as a list of results shows. */
const MOST = 60;

/** The title of a page with the name of the site, where that is short enough and does not say it twice. */
export function pageTitle(title: string): string {
  const name = say('site.name');
  const whole = say('page.on-site', { title, site: name });
  const saysIt = title.toLocaleLowerCase().includes(name.toLocaleLowerCase());
  return saysIt || whole.length > MOST ? title : whole;
}
