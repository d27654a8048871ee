// Preloaded into n8n. Send Email sends the end of a mail in a packet of its own, which by default
// waits until the other side has acknowledged the packets before it: 40 ms for each mail.
const { Socket } = require('node:net');

const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
	this.setNoDelay(true);
	return connect.apply(this, args);
};
