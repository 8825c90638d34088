//! What happens to a request on the wire.

use std::time::Duration;

use bytes::Bytes;
use http::Response;

/// What the sandbox does with one request.
///
/// A transport (in this process, or [`crate::serve`] on a socket) has to play it faithfully.
#[derive(Debug)]
pub enum Delivery {
    /// An ordinary answer.
    Reply {
        /// The whole answer.
        response: Response<Bytes>,
        /// How long to wait before sending it.
        delay: Duration,
    },
    /// The connection is refused; nothing was taken in.
    Refused,
    /// The request was taken in, with or without effect, and the connection closes without an answer.
    Dropped {
        /// How long to wait before closing.
        delay: Duration,
    },
    /// The answer breaks off.
    Truncated {
        /// The answer as it would have been.
        response: Response<Bytes>,
        /// How many bytes of its body arrive.
        keep: usize,
        /// Whether the length of the full body was announced. Without it the body ends with the connection, and the
        /// client sees a short answer with status 200.
        framed: bool,
        /// How long to wait before sending it.
        delay: Duration,
    },
    /// No answer, ever; the connection stays open.
    Silent,
}

/// Where on the wire a [`Delivery::Truncated`] answer ends: an extension of its `response`.
///
/// [`crate::serve`] honours it. In one process, without a wire, all of them are a body that breaks off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cut {
    /// In the body; the connection closes.
    #[default]
    Body,
    /// In the middle of the status line.
    Head,
    /// In a chunk of a chunked body.
    Chunk,
    /// In the body, and then the connection stays open.
    Hang,
}
