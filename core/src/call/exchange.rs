//! The one loop that sends, limits, times out, classifies and repeats.

use super::{Cx, retry};
use crate::broken::{Protection, is_off};
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::journal::LEAVES;
use crate::op::{Effect, Op};
use crate::provider::BoxFuture;
use crate::transport::{Answer, AtOnce, LongAnswer, Outgoing};
use bytes::Bytes;
use futures_util::FutureExt;
use http::Request;
use std::panic::AssertUnwindSafe;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::Instant;

const CONNECT: Duration = Duration::from_secs(10);
const FIRST_BYTE: Duration = Duration::from_secs(30);
const READ_IN_ALL: Duration = Duration::from_secs(60);
const PURCHASE_IN_ALL: Duration = Duration::from_secs(120);

/// An answer on its way to a registrar's reader, with the time it came.
pub struct Attempt<'a> {
    /// The answer.
    pub answer: &'a Answer,
    cx: &'a Cx,
}

/// How an answer is read.
enum Reader<'a, 'r> {
    AtOnce(&'a mut (dyn FnMut(&Attempt<'_>) -> Result<()> + Send)),
    Later(&'a (dyn Fn(Answer) -> BoxFuture<'r, Result<()>> + Send + Sync)),
}

/// A call beyond what the registrar takes in an hour or more. Nobody waits for that long.
fn beyond(full: Duration) -> Error {
    let text = "the account has made as many calls as the registrar takes in an hour, a day or more; nothing was sent";
    Error::new(ErrorKind::RateLimited, text).with(|c| c.retry_after_ms = u64::try_from(full.as_millis()).ok())
}

fn not_kept() -> Error {
    Error::unknown(ErrorKind::Internal, "an answer was read and not kept; please report it")
}

impl Attempt<'_> {
    /// The error for an answer that is none of the documented ones.
    pub fn unrecognised(&self) -> Error {
        super::classify::unrecognised(self.answer, self.cx.now())
    }

    /// The same for an answer that was recognised as a request to slow down.
    pub fn retry_after_ms(&self) -> Option<u64> {
        super::classify::retry_after(self.answer, self.cx.now())
    }
}

impl Cx {
    /// Sends a request with `effect`, reads the answer with `read`, and repeats both where that is safe.
    ///
    /// `read` is pure and runs inside the loop: many registrars say "slow down" in the body of a successful answer.
    pub async fn exchange<T: Send>(
        &self,
        effect: Effect,
        request: Request<Bytes>,
        read: impl Fn(&Attempt<'_>) -> Result<T> + Send + Sync,
    ) -> Result<T> {
        let mut value = None;
        let mut keep = |attempt: &Attempt<'_>| read(attempt).map(|read| value = Some(read));
        self.repeat(effect, request, &mut Reader::AtOnce(&mut keep)).await?;
        value.ok_or_else(not_kept)
    }

    /// The same where reading an answer takes time: a plugin reads it in a process of its own.
    pub(crate) async fn exchange_later<'r, T: Send>(
        &self,
        effect: Effect,
        request: Request<Bytes>,
        read: impl Fn(Answer) -> BoxFuture<'r, Result<T>> + Send + Sync,
    ) -> Result<T> {
        let value = std::sync::Mutex::new(None);
        let keep = |answer: Answer| -> BoxFuture<'_, Result<()>> {
            let (reading, value) = (read(answer), &value);
            Box::pin(async move {
                let read = reading.await?;
                *value.lock().unwrap_or_else(PoisonError::into_inner) = Some(read);
                Ok(())
            })
        };
        self.repeat(effect, request, &mut Reader::Later(&keep)).await?;
        value.into_inner().unwrap_or_else(PoisonError::into_inner).ok_or_else(not_kept)
    }

    /// The loop itself. It is compiled once and not for each type that an answer may have, of which there are some two hundred.
    async fn repeat(
        &self,
        effect: Effect,
        request: Request<Bytes>,
        reader: &mut Reader<'_, '_>,
    ) -> Result<()> {
        if let Some(relay) = self.parts.transport.relay() {
            let Reader::AtOnce(read) = reader else { return Err(not_kept()) };
            let mut read = |answer: &Answer| read(&Attempt { answer, cx: self });
            return relay.exchange(effect, request, &mut read).await;
        }
        let limits = &self.parts.limits;
        let mut in_turn = effect == Effect::Purchase && self.in_turn.swap(false, Ordering::Relaxed);
        if !in_turn {
            self.may_start().map_err(|error| self.finish(effect, error))?;
        }
        let mut attempt = 0;
        loop {
            // A panic below, in a transport or in a registrar's reader, is an answer that nobody could read. Caught here, it costs
            // a call its answer and not a purchase its order.
            let once = AssertUnwindSafe(async {
                if !std::mem::take(&mut in_turn) {
                    self.await_turn(effect).await?;
                }
                let answer = self.attempt(effect, request.clone()).await?;
                let status = answer.status.as_u16();
                let read = match &mut *reader {
                    Reader::AtOnce(read) => read(&Attempt { answer: &answer, cx: self }),
                    Reader::Later(read) => read(answer).await,
                };
                read.map_err(|e| e.with(|c| c.http_status = c.http_status.or(Some(status))))
            });
            let result = once.catch_unwind().await.unwrap_or_else(|_| {
                Err(Error::unknown(
                    ErrorKind::Internal,
                    "a fault in this library lost the registrar's answer; please report it",
                ))
            });
            limits.note(result.as_ref().err().map(Error::kind), self.now());
            let error = match result {
                Ok(()) => return Ok(()),
                Err(error) => error,
            };
            attempt += 1;
            let wait = retry::delay(attempt - 1, &error, fastrand::f64());
            let again = attempt < retry::ATTEMPTS
                && retry::may_repeat(self.op, effect, &error)
                && wait <= retry::LONGEST_WAIT
                && self.deadline.is_none_or(|deadline| Instant::now() + wait < deadline)
                && limits.spend_retry(error.kind() == ErrorKind::RateLimited)
                && limits.count(self.now()).is_none();
            if !again {
                return Err(self.finish(effect, error));
            }
            tracing::debug!(operation = %self.op, attempt, kind = %error.kind(), wait_ms = wait.as_millis() as u64, "sending again");
            tokio::time::sleep(wait).await;
        }
    }

    /// The same as [`Cx::exchange`] where it is the call's turn. Where it would have to wait for that, it fails, and says how long.
    pub async fn exchange_at_once<T: Send>(
        &self,
        effect: Effect,
        request: Request<Bytes>,
        read: impl Fn(&Attempt<'_>) -> Result<T> + Send + Sync,
    ) -> Result<T> {
        self.at_once(effect)?;
        let mut request = request;
        request.extensions_mut().insert(AtOnce);
        self.exchange(effect, request, read).await
    }

    /// Fails where a request would have to wait for its turn, and says how long.
    pub(crate) fn at_once(&self, effect: Effect) -> Result<()> {
        if let Some(full) = self.parts.limits.full(self.now()) {
            return Err(self.finish(effect, beyond(full)));
        }
        let turn = self.parts.limits.queue(self.group(effect), self.now());
        if turn.is_zero() {
            return Ok(());
        }
        let text =
            "as many of these calls as the registrar takes in a minute are under way; nothing was sent";
        let error = Error::new(ErrorKind::RateLimited, text);
        Err(self.finish(effect, error.with(|c| c.retry_after_ms = u64::try_from(turn.as_millis()).ok())))
    }

    /// Waits for a purchase's turn before its intent goes on record. What cannot start, or not in time, costs no key then, and an
    /// intent does not grow old in a long queue.
    pub(crate) async fn turn_of_purchase(&self) -> Result<()> {
        self.may_start()?;
        self.await_turn(Effect::Purchase).await?;
        self.in_turn.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Counts a request where there is room for one, and fails where there is none or the registrar does not answer anyway.
    fn may_start(&self) -> Result<()> {
        if self.parts.limits.refuses(self.now(), fastrand::f64()) {
            let text = "the registrar has hardly answered of late, so this was not sent; try again in a minute or two";
            return Err(Error::new(ErrorKind::RegistrarFault, text));
        }
        self.parts.limits.count(self.now()).map_or(Ok(()), |full| Err(beyond(full)))
    }

    /// Takes a place in the queue, and waits until it is the call's turn.
    async fn await_turn(&self, effect: Effect) -> Result<()> {
        let turn = self.parts.limits.reserve(self.group(effect), self.now());
        if self.left().is_some_and(|left| left <= turn) {
            let text = "the time given for the call ended before it was the call's turn; nothing was sent";
            return Err(Error::new(ErrorKind::Timeout, text)
                .with(|c| c.retry_after_ms = u64::try_from(turn.as_millis()).ok()));
        }
        if !turn.is_zero() {
            tokio::time::sleep(turn).await;
        }
        Ok(())
    }

    /// The time that the caller leaves.
    fn left(&self) -> Option<Duration> {
        self.deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()))
    }

    /// Sends once, in time.
    async fn attempt(&self, effect: Effect, request: Request<Bytes>) -> Result<Answer> {
        let left = self.left().unwrap_or(Duration::MAX);
        if left.is_zero() {
            let text = "the time given for the call ended before it was sent; nothing was sent";
            return Err(Error::new(ErrorKind::Timeout, text));
        }
        // A connect that may take longer than the whole call would make an unsent purchase look sent.
        let connect = CONNECT.min(left.mul_f64(0.8));
        let careful = matches!(effect, Effect::Purchase | Effect::Create | Effect::Login);
        let fresh = careful && !is_off(Protection::FreshConnection);
        let (first_byte, total) =
            if careful { (PURCHASE_IN_ALL, PURCHASE_IN_ALL) } else { (FIRST_BYTE, READ_IN_ALL) };
        if effect == Effect::Purchase {
            self.still_in_time()?;
            self.sent.fetch_add(1, Ordering::Relaxed);
        }
        // Some registrars have addresses and names in their paths.
        let (host, path) =
            (request.uri().host().unwrap_or_default().to_owned(), self.clean(request.uri().path(), false));
        let begun = Instant::now();
        let mut request = request;
        if self.op == Op::DomainList {
            request.extensions_mut().insert(LongAnswer);
        }
        let outgoing = Outgoing {
            request,
            lane: self.lane,
            fresh,
            connect,
            first_byte: first_byte.min(left),
            total: total.min(left),
        };
        let result = self.parts.transport.send(outgoing).await;
        let (status, failure) = match &result {
            Ok(answer) => (answer.status.as_u16(), ""),
            Err(error) => (0, error.kind().as_str()),
        };
        tracing::debug!(
            provider = self.parts.info.name, account = self.parts.account, operation = %self.op, host, path, status, failure,
            ms = begun.elapsed().as_millis() as u64, "exchange"
        );
        result
    }

    /// Refuses a purchase whose intent is so old, because the machine slept or the queue was long, that a look at the registrar might
    /// take it for settled before it is. Registrars' code asks it where a request that was not taken in is sent again.
    pub(crate) fn leaves_in_time(&self) -> Result<()> {
        let waited = self.intended_at.map_or(0, |at| self.now().seconds_since(at));
        if waited <= LEAVES {
            return Ok(());
        }
        let text = "it took too long until this could be sent; nothing was bought, try again with a new key";
        Err(Error::new(ErrorKind::Timeout, text))
    }

    /// The same for the first request of a purchase: a further one belongs to what has left already.
    fn still_in_time(&self) -> Result<()> {
        if self.purchases_sent() > 0 { Ok(()) } else { self.leaves_in_time() }
    }

    /// The error as the caller sees it: with its context, without secrets.
    fn finish(&self, effect: Effect, error: Error) -> Error {
        let harmless = effect == Effect::Read && self.op != Op::Raw;
        // Whom the registrar turns away in its own words is not logged in, whatever the words are.
        let login = effect == Effect::Login && self.op.effect() == Effect::Login;
        let refused = login && error.context().registrar_code.is_some();
        let error = if harmless || refused { error.with_outcome(Outcome::NotDone) } else { error };
        // A registrar's texts were shortened, perhaps in the middle of a secret.
        let cut = error.context().registrar_code.is_some();
        error.scrubbed(|text| self.clean(text, cut))
    }
}
