//! Visits every state, breadth first, so that what goes wrong is told by its shortest story.

use super::rules::Setting;
use super::world::{World, Wrong};
use std::collections::HashMap;
use std::fmt;

/// What a search without a finding saw.
pub(crate) struct Found {
    pub(crate) states: usize,
    pub(crate) steps: usize,
}

/// The shortest way to something wrong.
pub(crate) struct Story {
    pub(crate) wrong: Wrong,
    pub(crate) states: usize,
    lines: Vec<String>,
}

impl fmt::Display for Story {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?} after {} states:\n{}", self.wrong, self.states, self.lines.join("\n"))
    }
}

/// The states seen so far, each with the step that led to it first.
#[derive(Default)]
struct Seen {
    places: HashMap<World, usize>,
    worlds: Vec<(World, usize, &'static str)>,
}

impl Seen {
    fn add(&mut self, world: World, from: usize, step: &'static str) -> usize {
        let next = self.worlds.len();
        let place = *self.places.entry(world.clone()).or_insert(next);
        if place == next {
            self.worlds.push((world, from, step));
        }
        place
    }

    fn story(&self, wrong: Wrong, mut place: usize) -> Story {
        let mut lines = Vec::new();
        loop {
            let (world, from, step) = &self.worlds[place];
            lines.push(format!("  {step:<32} {world:?}"));
            if *from == place {
                break;
            }
            place = *from;
        }
        lines.reverse();
        Story { wrong, states: self.worlds.len(), lines }
    }
}

/// Visits every state that a setting allows, until something is wrong, or until this is.
pub(crate) fn explore(setting: &Setting, only: Option<Wrong>) -> Result<Found, Story> {
    let mut seen = Seen::default();
    seen.add(World::default(), 0, "nothing happened yet");
    // For each state, those from which a step of good fortune leads here.
    let mut lucky: Vec<Vec<usize>> = vec![Vec::new()];
    let (mut at, mut steps) = (0, 0);
    while at < seen.worlds.len() {
        let world = seen.worlds[at].0.clone();
        if let Some(wrong) = world.wrong().filter(|wrong| only.is_none_or(|only| only == *wrong)) {
            return Err(seen.story(wrong, at));
        }
        for (step, next) in world.steps(setting) {
            let place = seen.add(next, at, step.name);
            steps += 1;
            lucky.resize_with(seen.worlds.len(), Vec::new);
            if step.lucky {
                lucky[place].push(at);
            }
        }
        at += 1;
    }
    let mut ends: Vec<usize> =
        (0..seen.worlds.len()).filter(|place| seen.worlds[*place].0.is_over()).collect();
    let mut may_end = vec![false; seen.worlds.len()];
    while let Some(place) = ends.pop() {
        if !std::mem::replace(&mut may_end[place], true) {
            ends.extend(&lucky[place]);
        }
    }
    match may_end.iter().position(|ends| !ends) {
        Some(place) => Err(seen.story(Wrong::Stuck, place)),
        None => Ok(Found { states: seen.worlds.len(), steps }),
    }
}
