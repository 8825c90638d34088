//! Killed while an open order is settled, and while the journal is opened: for the first time, after a crash, and by a newer version.

use super::kill::{killed, recorded};
use crate::process::run;
use crate::scene::{Buy, Scene, Shop, Stage, copy};
use crate::setting::{Setting, Words};
use crate::strace::{Strike, strike};
use crate::tally::Tally;
use crate::work::Work;
use serde_json::{Value, json};
use std::path::Path;

/// Something done with a copy of a journal that was prepared once.
pub(super) struct Again {
    pub(super) shop: Shop,
    template: Stage,
    command: &'static str,
    ahead: i64,
}

impl Again {
    pub(super) fn new(shop: Shop, template: Stage, command: &'static str, ahead: i64) -> Again {
        Again { shop, template, command, ahead }
    }
}

impl Scene for Again {
    fn stage(&self, setting: &Setting) -> Result<Stage, String> {
        let journal = setting.scratch();
        copy(&self.template.journal, &journal).map_err(|error| format!("no copy: {error}"))?;
        Ok(Stage { journal, domain: self.template.domain.clone(), key: self.template.key.clone() })
    }

    fn words(&self, setting: &Setting, stage: &Stage) -> Words {
        self.shop.host(setting, stage, self.command).with("ahead", self.ahead)
    }

    fn judge(&self, setting: &Setting, stage: &Stage) -> Result<(), String> {
        self.shop.recovered(setting, stage)
    }
}

/// An order without an answer, in a journal that is copied from then on.
pub(super) fn lost(setting: &Setting, shop: &Shop, executed: bool) -> Result<Stage, String> {
    let stage = shop.fresh(setting);
    let when = if executed { "after" } else { "before" };
    let fault = json!({"on": shop.work.operation(), "do": "drop", "when": when, "domain": stage.domain});
    shop.registrar.control("fault", &fault);
    let ended = run(&shop.host(setting, &stage, "buy"))?;
    match ended.told().first() {
        Some(told) if told.open() => Ok(stage),
        _ => Err(format!("an answer that was lost: {}", ended.story())),
    }
}

pub(super) fn executed(setting: &Setting) -> Result<Option<Tally>, String> {
    let shop = Shop::open(Work::Renew);
    let template = lost(setting, &shop, true)?;
    killed(setting, &Again::new(shop, template, "reconcile", 5), |_| true).map(Some)
}

/// The second look after the settle window, which commits the failure.
pub(super) fn absent(setting: &Setting) -> Result<Option<Tally>, String> {
    let shop = Shop::open(Work::Renew);
    let template = lost(setting, &shop, false)?;
    let first = run(&shop.host(setting, &template, "reconcile").with("ahead", 960))?;
    if first.first()?["open"] != 1 {
        return Err(format!("the first look: {}", first.story()));
    }
    killed(setting, &Again::new(shop, template, "reconcile", 1050), |_| true).map(Some)
}

/// Reconcile long after an order has settled, which forgets all of it but what its key must answer.
pub(super) fn prune(setting: &Setting) -> Result<Option<Tally>, String> {
    const LATER: i64 = 401 * 86_400;
    let shop = Shop::open(Work::Renew);
    let template = shop.fresh(setting);
    let ended = run(&shop.host(setting, &template, "buy"))?;
    if !ended.told().first().is_some_and(|told| told.succeeded()) {
        return Err(ended.story());
    }
    killed(setting, &Again::new(shop, template, "reconcile", LATER), |_| true).map(Some)
}

/// The first opening. The order is placed by the recovery alone.
struct First(Shop);

impl Scene for First {
    fn stage(&self, setting: &Setting) -> Result<Stage, String> {
        Ok(self.0.fresh(setting))
    }

    fn words(&self, setting: &Setting, stage: &Stage) -> Words {
        self.0.host(setting, stage, "open")
    }

    fn judge(&self, setting: &Setting, stage: &Stage) -> Result<(), String> {
        self.0.recovered(setting, stage)
    }
}

pub(super) fn first(setting: &Setting) -> Result<Option<Tally>, String> {
    killed(setting, &First(Shop::open(Work::Renew)), |_| true).map(Some)
}

/// An opening that finds a transaction cut in half, and rolls it back: that of the outcome, whose order has been charged. Every strike
/// gets a copy of this journal; were the intent's transaction the one that is cut, each copy would rightly buy anew.
pub(super) fn half(setting: &Setting) -> Result<Option<Tally>, String> {
    let buy = Buy(Shop::open(Work::Renew));
    // Which thread makes a call, and so the call's number, differs from run to run.
    let template = (0..10).find_map(|_| cut_in_half(setting, &buy).transpose());
    let template = template.ok_or("no kill left the outcome's transaction half done")??;
    killed(setting, &Again::new(buy.0, template, "open", 0), |_| true).map(Some)
}

fn cut_in_half(setting: &Setting, buy: &Buy) -> Result<Option<Stage>, String> {
    for point in recorded(setting, buy)?.into_iter().filter(|point| point.name == "fsync") {
        let stage = buy.stage(setting)?;
        strike(setting, &buy.words(setting, &stage), &point, Strike::Kill)?;
        if hot(&stage.journal) && buy.0.registrar.charges(buy.0.work, &stage.domain) == 1 {
            return Ok(Some(stage));
        }
    }
    Ok(None)
}

/// Whether the rollback journal has something in it, and the database behind it has been written to.
fn hot(journal: &Path) -> bool {
    let header = std::fs::read(journal.join("journal.sqlite-journal")).unwrap_or_default();
    header.len() > 512 && header[8..12] != [0; 4]
}

/// A journal of the first version that was released, as its program wrote it: brought up to date by whatever opens it now.
const OLD: &str = include_str!("../../data/journal-1.sql");

pub(super) fn migrate(setting: &Setting) -> Result<Option<Tally>, String> {
    let shop = Shop::open(Work::Renew);
    let template =
        Stage { journal: setting.scratch(), domain: "soonexpired-old.com".into(), key: "invoice-7".into() };
    // What the old order bought is in the ledger, and shown by the registrar.
    let look = || shop.registrar.control("domain", &json!({"domain": template.domain}));
    let before = look();
    let stand_in =
        Stage { journal: setting.scratch(), domain: template.domain.clone(), key: "stand-in".into() };
    run(&shop.host(setting, &stand_in, "buy"))?;
    let after = look();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let day = |value: &Value| text(value).chars().take(10).collect::<String>();
    let old = OLD
        .replace("{guard}", &text(&before["expires"]))
        .replace("{before}", &day(&before["expires"]))
        .replace("{after}", &day(&after["expires"]))
        .replace("{handle}", &text(&before["order"]));
    write_old(&template.journal, &old).map_err(|error| format!("the old journal: {error}"))?;
    killed(setting, &Again::new(shop, template, "open", 0), |_| true).map(Some)
}

fn write_old(folder: &Path, old: &str) -> Result<(), Box<dyn std::error::Error>> {
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
    std::fs::DirBuilder::new().mode(0o700).create(folder)?;
    let path = folder.join("journal.sqlite");
    let database = rusqlite::Connection::open(&path)?;
    database.execute_batch(old)?;
    let id: String = database.query_row("SELECT id FROM identity", [], |row| row.get(0))?;
    std::fs::write(folder.join("journal.id"), id)?;
    for name in ["journal.sqlite", "journal.id"] {
        std::fs::set_permissions(folder.join(name), std::fs::Permissions::from_mode(0o600))?;
    }
    Ok(())
}
