//! A disk that loses power: what was synced stays, and of what was written since any part may be lost.
//!
//! A file's bytes are kept by a sync of the file, its name by a sync of its folder: a model as strict as POSIX allows. Most file systems
//! lose less.

use std::collections::BTreeMap;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

/// The smallest part of a write that reaches the disk whole.
const SECTOR: usize = 512;

/// A number for a file or a folder.
pub(crate) type Node = usize;

/// A change that is not synced yet.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// Bytes written to a file.
    Write(Node, u64, Vec<u8>),
    /// A file cut or stretched.
    Length(Node, u64),
    /// Names in one folder that point elsewhere from then on: all at once, as a rename does it.
    Names(Node, Vec<(String, Option<Node>)>),
}

impl Change {
    fn node(&self) -> Node {
        match self {
            Change::Write(node, ..) | Change::Length(node, _) | Change::Names(node, _) => *node,
        }
    }
}

#[derive(Clone, Debug)]
enum Content {
    File(Vec<u8>),
    Folder(BTreeMap<String, Node>),
}

impl Content {
    fn apply(&mut self, change: &Change) {
        match (self, change) {
            (Content::File(bytes), Change::Write(_, at, new)) => {
                let at = usize::try_from(*at).expect("journals are small");
                bytes.resize(bytes.len().max(at + new.len()), 0);
                bytes[at..at + new.len()].copy_from_slice(new);
            }
            (Content::File(bytes), Change::Length(_, length)) => {
                bytes.resize(usize::try_from(*length).expect("journals are small"), 0);
            }
            (Content::Folder(names), Change::Names(_, changes)) => {
                for (name, node) in changes {
                    match node {
                        Some(node) => names.insert(name.clone(), *node),
                        None => names.remove(name),
                    };
                }
            }
            _ => {}
        }
    }
}

/// The simulated disk. Node 0 is its top folder.
#[derive(Clone, Debug)]
pub(crate) struct Disk {
    kept: Vec<Content>,
    /// As programs see it: everything done.
    seen: Vec<Content>,
    pub(crate) pending: Vec<Change>,
}

impl Disk {
    /// A disk with nothing on it.
    pub(crate) fn new() -> Disk {
        let top = vec![Content::Folder(BTreeMap::new())];
        Disk { kept: top.clone(), seen: top, pending: Vec::new() }
    }

    /// Takes in a folder with all that is in it, synced.
    pub(crate) fn load(&mut self, parent: Node, name: &str, from: &Path) -> std::io::Result<()> {
        let node = self.make(parent, name, true);
        for entry in std::fs::read_dir(from)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type()?.is_dir() {
                self.load(node, &name, &entry.path())?;
            } else {
                let file = self.make(node, &name, false);
                self.change(Change::Write(file, 0, std::fs::read(entry.path())?));
            }
        }
        self.sync_all();
        Ok(())
    }

    /// What a path leads to, from the top.
    pub(crate) fn find(&self, path: &[&str]) -> Option<Node> {
        path.iter().try_fold(0, |node, name| match &self.seen[node] {
            Content::Folder(names) => names.get(*name).copied(),
            Content::File(_) => None,
        })
    }

    /// A new file or folder; its name is not synced.
    pub(crate) fn make(&mut self, parent: Node, name: &str, folder: bool) -> Node {
        let content = if folder { Content::Folder(BTreeMap::new()) } else { Content::File(Vec::new()) };
        let node = self.seen.len();
        self.seen.push(content.clone());
        self.kept.push(content);
        self.change(Change::Names(parent, vec![(name.to_owned(), Some(node))]));
        node
    }

    /// A change that is seen at once and kept by the next sync.
    pub(crate) fn change(&mut self, change: Change) {
        self.seen[change.node()].apply(&change);
        self.pending.push(change);
    }

    /// A sync of one file or folder.
    pub(crate) fn sync(&mut self, node: Node) {
        let (done, rest) =
            std::mem::take(&mut self.pending).into_iter().partition(|c: &Change| c.node() == node);
        self.pending = rest;
        let done: Vec<Change> = done;
        done.iter().for_each(|change| self.kept[node].apply(change));
    }

    fn sync_all(&mut self) {
        (0..self.seen.len()).for_each(|node| self.sync(node));
    }

    /// The disk after a power cut of which only these of the pending changes survived, some of them torn.
    pub(crate) fn cut(&self, survived: &[Change]) -> After {
        let mut nodes = self.kept.clone();
        survived.iter().for_each(|change| nodes[change.node()].apply(change));
        After { nodes }
    }
}

/// A disk after a power cut.
pub(crate) struct After {
    nodes: Vec<Content>,
}

impl After {
    /// Writes it into a real folder; gives a text that tells two such disks apart.
    pub(crate) fn write(&self, to: &Path) -> std::io::Result<()> {
        self.write_node(0, to)
    }

    fn write_node(&self, node: Node, to: &Path) -> std::io::Result<()> {
        match &self.nodes[node] {
            Content::File(bytes) => {
                let mut options = std::fs::File::options();
                let mut file = options.write(true).create_new(true).mode(0o600).open(to)?;
                std::io::Write::write_all(&mut file, bytes)
            }
            Content::Folder(names) => {
                std::fs::DirBuilder::new().mode(0o700).create(to)?;
                names.iter().try_for_each(|(name, node)| self.write_node(*node, &to.join(name)))
            }
        }
    }

    /// What is on it, to tell two of them apart.
    pub(crate) fn print(&self) -> u64 {
        use std::hash::{DefaultHasher, Hasher};
        let mut hasher = DefaultHasher::new();
        self.print_node(0, &mut hasher);
        hasher.finish()
    }

    fn print_node(&self, node: Node, hasher: &mut impl std::hash::Hasher) {
        use std::hash::Hash;
        match &self.nodes[node] {
            Content::File(bytes) => bytes.hash(hasher),
            Content::Folder(names) => {
                for (name, node) in names {
                    name.hash(hasher);
                    self.print_node(*node, hasher);
                }
            }
        }
    }
}

/// What may survive of changes: all subsets when they are few, else none, all, each alone kept or lost, and `more` by chance; and as many
/// again with torn writes.
pub(crate) fn survivors(pending: &[Change], more: usize, random: &mut fastrand::Rng) -> Vec<Vec<Change>> {
    const FEW: usize = 6;
    let pick = |keep: &dyn Fn(usize) -> bool| -> Vec<Change> {
        pending
            .iter()
            .enumerate()
            .filter(|(place, _)| keep(*place))
            .map(|(_, change)| change.clone())
            .collect()
    };
    let mut found: Vec<Vec<Change>> = Vec::new();
    if pending.len() <= FEW {
        found.extend((0..1_usize << pending.len()).map(|mask| pick(&|place| mask >> place & 1 == 1)));
    } else {
        found.push(Vec::new());
        found.push(pending.to_vec());
        for one in 0..pending.len() {
            found.push(pick(&|place| place == one));
            found.push(pick(&|place| place != one));
        }
        for _ in 0..more {
            let mask: Vec<bool> = pending.iter().map(|_| random.bool()).collect();
            found.push(pick(&|place| mask[place]));
        }
    }
    let torn = |changes: &Vec<Change>, random: &mut fastrand::Rng| -> Vec<Change> {
        changes.iter().flat_map(|change| tear(change, random)).collect()
    };
    let tearable =
        pending.iter().any(|change| matches!(change, Change::Write(_, _, bytes) if bytes.len() > SECTOR));
    if tearable {
        for _ in 0..more.min(found.len()) {
            let whole = &found[random.usize(..found.len())];
            let torn = torn(whole, random);
            found.push(torn);
        }
    }
    found
}

/// Some sectors of a write; all of any other change.
fn tear(change: &Change, random: &mut fastrand::Rng) -> Vec<Change> {
    let Change::Write(node, at, bytes) = change else { return vec![change.clone()] };
    let sectors = (0_u64..).step_by(SECTOR).zip(bytes.chunks(SECTOR));
    sectors
        .filter(|_| random.bool())
        .map(|(offset, sector)| Change::Write(*node, at + offset, sector.to_vec()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disk() -> (Disk, Node) {
        let mut disk = Disk::new();
        let file = disk.make(0, "file", false);
        disk.sync(0);
        (disk, file)
    }

    fn bytes(after: &After, node: Node) -> Vec<u8> {
        match &after.nodes[node] {
            Content::File(bytes) => bytes.clone(),
            Content::Folder(_) => panic!("a folder"),
        }
    }

    #[test]
    fn a_power_cut_keeps_what_was_synced_and_only_that() {
        let (mut disk, file) = disk();
        disk.change(Change::Write(file, 0, b"kept".to_vec()));
        disk.sync(file);
        disk.change(Change::Write(file, 4, b" lost".to_vec()));
        assert_eq!(bytes(&disk.cut(&[]), file), b"kept");
        assert_eq!(bytes(&disk.cut(&disk.pending.clone()), file), b"kept lost");
    }

    #[test]
    fn a_name_lasts_with_its_folders_sync_not_with_its_files() {
        let mut disk = Disk::new();
        let file = disk.make(0, "file", false);
        disk.change(Change::Write(file, 0, b"x".to_vec()));
        disk.sync(file);
        let named =
            |after: &After| matches!(&after.nodes[0], Content::Folder(names) if names.contains_key("file"));
        assert!(!named(&disk.cut(&[])));
        disk.sync(0);
        assert!(named(&disk.cut(&[])));
    }

    #[test]
    fn few_changes_survive_in_every_combination() {
        let (mut disk, file) = disk();
        for at in 0..3 {
            disk.change(Change::Write(file, at, vec![b'x']));
        }
        let mut random = fastrand::Rng::with_seed(1);
        let cuts = survivors(&disk.pending, 4, &mut random);
        let different: std::collections::BTreeSet<u64> =
            cuts.iter().map(|cut| disk.cut(cut).print()).collect();
        assert_eq!((cuts.len(), different.len()), (8, 8));
    }

    #[test]
    fn a_torn_write_reaches_the_disk_in_whole_sectors() {
        let mut random = fastrand::Rng::with_seed(1);
        let torn = tear(&Change::Write(0, 100, vec![b'x'; 4 * SECTOR]), &mut random);
        assert!(torn.len() < 4);
        for part in torn {
            let Change::Write(_, at, bytes) = part else { panic!("a write stays a write") };
            assert_eq!(((at - 100) % SECTOR as u64, bytes.len()), (0, SECTOR));
        }
    }
}
