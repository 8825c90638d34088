//! What the host does where several processes or children share a journal.
#![allow(clippy::print_stdout, reason = "the harness reads what it prints")]

use crate::recovery::buy;
use crate::system::{ended, fork, kill_child};
use crate::work::Work;
use anyregistrar::blocking::Client;
use serde_json::json;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A child that takes longer than this hangs.
const LONGEST: Duration = Duration::from_secs(60);

/// Buys `count` domains from `first` on, in an order of its own, on `threads` threads, each under its own key. With `foreign`, another
/// thread opens and closes the journal's files all the while, as a backup would: that drops every POSIX lock this process holds on
/// them. Prints the answers, by key.
pub fn many(client: &Client, work: Work, folder: &Path, number: impl Fn(&str) -> Option<u64>) -> ExitCode {
    let (first, count) = (number("first").unwrap_or(0), number("count").unwrap_or(1));
    let mut order: Vec<u64> = (first..first + count).collect();
    if let Some(seed) = number("seed") {
        fastrand::Rng::with_seed(seed).shuffle(&mut order);
    }
    let (threads, foreign) = (number("threads").unwrap_or(1), number("foreign").is_some());
    let (next, stop, opened) = (AtomicU64::new(0), AtomicBool::new(false), AtomicU64::new(0));
    let part = || {
        let mut told = BTreeMap::new();
        while let Some(place) =
            order.get(usize::try_from(next.fetch_add(1, Ordering::Relaxed)).unwrap_or(usize::MAX))
        {
            let domain = work.domain(usize::try_from(*place).expect("a small number"));
            let key = format!("key-{place}");
            told.insert(key.clone(), buy(client, work, &domain, &key, None).line());
        }
        told
    };
    let told = std::thread::scope(|scope| {
        let stranger = foreign.then(|| scope.spawn(|| open_and_close(folder, &stop, &opened)));
        let parts: Vec<_> = (0..threads).map(|_| scope.spawn(part)).collect();
        let told: BTreeMap<_, _> =
            parts.into_iter().flat_map(|part| part.join().expect("a thread that buys")).collect();
        stop.store(true, Ordering::Relaxed);
        if let Some(stranger) = stranger {
            stranger.join().expect("the stranger ends");
        }
        told
    });
    println!("{}", json!({"told": told, "opened": opened.load(Ordering::Relaxed)}));
    ExitCode::SUCCESS
}

fn open_and_close(folder: &Path, stop: &AtomicBool, opened: &AtomicU64) {
    while !stop.load(Ordering::Relaxed) {
        let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
        for entry in files.filter(|entry| entry.path().is_file()) {
            drop(File::open(entry.path()));
            opened.fetch_add(1, Ordering::Relaxed);
        }
        std::thread::sleep(Duration::from_micros(200));
    }
}

/// Forks `count` times while two threads buy: before the first call, during calls and after them. Every child buys one domain of its own
/// and one that the parent is buying, too. Prints how the children ended.
pub fn forks(client: &Client, work: Work, number: impl Fn(&str) -> Option<u64>) -> ExitCode {
    let (first, count) = (number("first").unwrap_or(0), number("count").unwrap_or(1));
    let domain = |place: u64| work.domain(usize::try_from(place).expect("a small number"));
    let bought = |place: u64| buy(client, work, &domain(place), &format!("key-{place}"), None);
    // The parent's are the first `count`, the children's own come behind them.
    let child = |place: u64| -> i32 {
        let own = bought(first + count + place);
        let shared = bought(first + place);
        i32::from(!own.succeeded()) + 2 * i32::from(!shared.succeeded())
    };
    let before = fork(|| child(0)).map(|process| (0, process));
    let mut children = vec![before];
    let next = AtomicU64::new(0);
    let parent: Vec<bool> = std::thread::scope(|scope| {
        let buys = || {
            let mut good = Vec::new();
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                if place >= count {
                    return good;
                }
                good.push(bought(first + place).succeeded());
            }
        };
        let threads: Vec<_> = (0..2).map(|_| scope.spawn(buys)).collect();
        for place in 1..count - 1 {
            // In step with the threads: a child for each domain, while it or a near one is being bought.
            let begun = Instant::now();
            while next.load(Ordering::Relaxed) < place && begun.elapsed() < LONGEST {
                std::thread::sleep(Duration::from_micros(100));
            }
            children.push(fork(|| child(place)).map(|process| (place, process)));
        }
        threads.into_iter().flat_map(|thread| thread.join().expect("a thread that buys")).collect()
    });
    children.push(fork(|| child(count - 1)).map(|process| (count - 1, process)));
    let ends: Vec<String> = children
        .into_iter()
        .filter_map(|child| match child {
            Ok((place, process)) => match end_of(process) {
                0 => None,
                end => Some(format!("child {place}: {end}")),
            },
            Err(error) => Some(format!("no fork: {error}")),
        })
        .collect();
    let failed = parent.iter().filter(|good| !**good).count();
    println!("{}", json!({"children": ends, "parent_failed": failed}));
    ExitCode::SUCCESS
}

/// How a child ended; one that hangs is killed.
fn end_of(process: i32) -> i32 {
    let begun = Instant::now();
    loop {
        match ended(process) {
            Some(end) => return end,
            None if begun.elapsed() > LONGEST => {
                kill_child(process);
                return -99;
            }
            None => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}
