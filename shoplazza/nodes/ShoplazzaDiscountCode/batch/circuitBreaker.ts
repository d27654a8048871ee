/** How many codes in a row must be refused with the same message before the breaker opens. */
const MAX_SAME_REFUSALS = 8;

/** Stops a run from sending codes one by one when Shoplazza refuses them all for the same reason. */
export class CircuitBreaker {
	private sameRefusals = 0;
	private lastMessage = '';
	private hasCreated = false;

	get isOpen() {
		return !this.hasCreated && this.sameRefusals >= MAX_SAME_REFUSALS;
	}

	/** Records a code that works. */
	recordCreated() {
		this.hasCreated = true;
	}

	/** Records the message for a code that failed on its own. */
	recordRefusal(message: string) {
		this.sameRefusals = message === this.lastMessage ? this.sameRefusals + 1 : 1;
		this.lastMessage = message;
	}
}
