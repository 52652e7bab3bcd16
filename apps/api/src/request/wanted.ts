/** A range of an `Accept…` header with its weight, from 0 for not at all to 1. */
interface Wanted {
  readonly range: string;
  readonly weight: number;
}

const WEIGHT = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** What an `Accept…` header wants, in its order. A weight that RFC 9110 does not know is passed over. */
export const wantedIn = (header: string): Wanted[] =>
  header
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((each) => each.trim());
      const weight = parameters.flatMap((each) => WEIGHT.exec(each)?.[1] ?? [])[0];
      return { range, weight: Number(weight ?? 1) };
    });
