/** So many codes in a row are refused alone, in the same words, before the rest is not tried alone. */
const REFUSED_ALIKE = 8;

/** What one run expects of codes that were refused together: that some of them can be made. */
export class Hopes {
	private refusedAlike = 0;
	private words = '';
	private hasCreated = false;

	get areGone() {
		return !this.hasCreated && this.refusedAlike >= REFUSED_ALIKE;
	}

	/** Takes note of a code that works. */
	rise() {
		this.hasCreated = true;
	}

	/** Takes note of a code that was refused alone. */
	fall(words: string) {
		this.refusedAlike = words === this.words ? this.refusedAlike + 1 : 1;
		this.words = words;
	}
}
