/** Finds the name that somebody probably meant: the same but for case, spaces and signs, or one with a slip of typing. */
export function nearestName(meant: string, names: string[]): string | undefined {
	const plain = plainOf(meant);
	if (plain === '') return undefined;
	const same = names.find((name) => plainOf(name) === plain);
	if (same !== undefined || plain.length < 4) return same;
	return names.find((name) => isOneSlipAway(plain, plainOf(name)));
}

const plainOf = (name: string) =>
	name
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

/** Says whether one letter is missing, too much, different or swapped with the next one. */
function isOneSlipAway(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	const [rest, otherRest] = [one.slice(at), other.slice(at)];
	return (
		rest.slice(1) === otherRest.slice(1) ||
		rest === otherRest.slice(1) ||
		rest.slice(1) === otherRest ||
		(rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
	);
}
