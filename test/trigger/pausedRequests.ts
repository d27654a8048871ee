type Pause = () => Promise<void>;

const none: Pause = async () => {};

let mockPause = none;

// Imported before the nodes.
jest.mock('../../nodes/shopify/client/request', () => {
	type Request = typeof import('../../nodes/shopify/client/request');
	const actual = jest.requireActual<Request>('../../nodes/shopify/client/request');
	const requestOnce: Request['requestOnce'] = async (...given) => {
		await mockPause();
		const response = await actual.requestOnce(...given);
		await mockPause();
		return response;
	};
	return { ...actual, requestOnce };
});

/** Does something before each request of the nodes and after each answer; nothing if left out. */
export const pauseAtRequests = (pause: Pause = none) => {
	mockPause = pause;
};
