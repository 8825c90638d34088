//! The pages of a sync, one in memory at a time.

use super::place::Place;
use super::summary::Summary;
use super::{Plan, row};
use crate::account::Choice;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::session::{Call, Session};
use anyregistrar::ErrorKind;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};
use std::time::Duration;

/// How often a page is asked for again where the registrar says how long to wait, and the longest such wait.
const TURNS: usize = 10;
const LONGEST_WAIT: Duration = Duration::from_secs(600);

/// What ends the run, since it would fail for every domain.
const OF_THE_ACCOUNT: [&str; 5] = ["auth", "forbidden", "config", "interrupted", "unsupported"];

/// What may hold for all domains or for one: where a whole page fails so, the registrar is away.
const AWAY: [&str; 4] = ["network", "timeout", "rate_limited", "registrar_fault"];

pub(super) struct Pages<'a> {
    session: &'a mut Session,
    screen: Screen,
    choice: &'a Choice,
    plan: &'a Plan,
    summary: Summary,
    progress: Option<ProgressBar>,
}

impl<'a> Pages<'a> {
    pub(super) fn new(session: &'a mut Session, screen: Screen, choice: &'a Choice, plan: &'a Plan) -> Self {
        let progress = screen.shows_progress().then(ProgressBar::no_length);
        Pages { session, screen, choice, plan, summary: Summary::default(), progress }
    }

    /// What came of it so far.
    pub(super) fn summary(self) -> Summary {
        self.summary
    }

    /// Writes all pages.
    pub(super) fn write(&mut self, place: &mut Place) -> Result<(), Failure> {
        self.summary.earlier = place.earlier();
        let mut after = self.plan.after.clone();
        loop {
            let mut page = self.page(after.as_deref())?;
            self.total(page["total"].as_u64());
            self.one(&mut page, place)?;
            let next = page["next"].as_str().map(str::to_owned);
            place.page_done(after.as_deref(), next.as_deref())?;
            match next {
                None => break,
                next if next == after => {
                    let text = "the list does not move on: a page names itself as the next one";
                    return Err(Failure::new(ErrorKind::BadReply, text));
                }
                next => after = next,
            }
        }
        if let Some(progress) = &self.progress {
            progress.finish_and_clear();
        }
        Ok(())
    }

    fn total(&mut self, total: Option<u64>) {
        self.summary.total = total.or(self.summary.total);
        if let (Some(progress), Some(total)) = (&self.progress, total)
            && progress.length().is_none()
        {
            let style = ProgressStyle::with_template("{bar:40} {pos}/{len} domains, {eta} left {msg}");
            progress.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            progress.set_length(total);
            progress.enable_steady_tick(Duration::from_millis(200));
        }
    }

    /// Reads a page. A registrar that asks to wait is waited for.
    fn page(&mut self, after: Option<&str>) -> Result<Value, Failure> {
        let mut input = json!({});
        if let Some(after) = after {
            input["after"] = json!(after);
        }
        if let Some(size) = self.plan.page_size {
            input["page_size"] = json!(size);
        }
        for _ in 0..TURNS {
            let failure =
                match self.session.call(self.screen, self.choice, Call::new("domain.list", input.clone())) {
                    Ok(page) => return Ok(page),
                    Err(failure) => failure,
                };
            let wait = failure.fault()["retry_after_ms"].as_u64().map(Duration::from_millis);
            match wait.filter(|wait| failure.fault()["code"] == "rate_limited" && *wait <= LONGEST_WAIT) {
                Some(wait) if self.session.pause(wait) => {}
                _ => return Err(failure),
            }
        }
        Err(Failure::new(ErrorKind::RateLimited, "the registrar asks to wait again and again"))
    }

    /// Writes the rows of a page.
    fn one(&mut self, page: &mut Value, place: &mut Place) -> Result<(), Failure> {
        let mut domains = page["domains"].as_array_mut().map(std::mem::take).unwrap_or_default();
        domains.retain(|listed| !listed["domain"].as_str().is_some_and(|domain| place.has(domain)));
        if self.plan.table.details {
            domains = self.details(domains)?;
        }
        for domain in &domains {
            if let Some(error) = domain["error"].as_str() {
                self.fail(domain["domain"].as_str(), error);
            }
            self.put(place, domain)?;
        }
        for unread in page["failed"].as_array().into_iter().flatten() {
            let (domain, at) = (unread["domain"].as_str(), unread["at"].as_str());
            if domain.is_some_and(|domain| place.has(domain)) {
                continue;
            }
            let at = at.map_or(String::new(), |at| format!(" [at={at}]"));
            let error = format!("bad_reply: {}{at}", unread["message"].as_str().unwrap_or_default());
            self.fail(domain, &error);
            self.put(place, &row::unread(domain, &error))?;
        }
        Ok(())
    }

    fn put(&mut self, place: &mut Place, domain: &Value) -> Result<(), Failure> {
        place.row(domain)?;
        self.summary.written += 1;
        if let Some(progress) = &self.progress {
            progress.set_position((self.summary.written + self.summary.earlier) as u64);
        }
        Ok(())
    }

    fn fail(&mut self, domain: Option<&str>, error: &str) {
        let name = domain.unwrap_or("a domain without a name");
        self.summary.fail(name);
        let line = format!("{name}: {error}");
        match &self.progress {
            Some(progress) => progress.suspend(|| self.screen.note(&line)),
            None if self.screen.json => {
                self.screen.note(&json!({ "domain": domain, "error": error }).to_string())
            }
            None => self.screen.note(&line),
        }
    }

    /// Asks for each domain. One that cannot be had keeps what the list said of it.
    fn details(&mut self, listed: Vec<Value>) -> Result<Vec<Value>, Failure> {
        let inputs = listed.iter().map(|listed| json!({ "domain": listed["domain"] })).collect();
        let answers = self.session.many(self.screen, self.choice, "domain.info", inputs)?;
        let (mut rows, mut away) = (Vec::with_capacity(listed.len()), 0);
        for (mut listed, answer) in listed.into_iter().zip(answers) {
            match answer {
                Ok(details) => rows.push(details),
                Err(failure) => {
                    let code = failure.fault()["code"].as_str().unwrap_or_default().to_owned();
                    away += usize::from(AWAY.contains(&code.as_str()));
                    if OF_THE_ACCOUNT.contains(&code.as_str()) || away == rows.len() + 1 && away >= 8 {
                        return Err(failure);
                    }
                    listed["error"] =
                        json!(format!("{code}: {}", failure.fault()["message"].as_str().unwrap_or_default()));
                    rows.push(listed);
                }
            }
        }
        Ok(rows)
    }
}
