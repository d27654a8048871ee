/** How many codes in a row must be refused with the same message before the breaker opens. */
const REFUSED_ALIKE = 8;

/** Stops a run from sending codes one by one when Shoplazza refuses them all for the same reason. */
export class Hopes {
	private refusedAlike = 0;
	private words = '';
	private hasCreated = false;

	get areGone() {
		return !this.hasCreated && this.refusedAlike >= REFUSED_ALIKE;
	}

	/** Records a code that works. */
	rise() {
		this.hasCreated = true;
	}

	/** Records the message for a code that failed on its own. */
	fall(words: string) {
		this.refusedAlike = words === this.words ? this.refusedAlike + 1 : 1;
		this.words = words;
	}
}
