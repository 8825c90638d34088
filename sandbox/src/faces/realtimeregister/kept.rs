//! What this registrar keeps beside domains and contacts: zones, templates, brands. Documents of one kind, by number or name.

use serde_json::Value;

use crate::registry::World;

/// Documents of a kind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept(pub(super) &'static str);

impl Kept {
    fn key(self, name: &str) -> String {
        format!("realtimeregister.{}.{name}", self.0)
    }

    pub(super) fn get(self, world: &World, name: &str) -> Option<Value> {
        serde_json::from_str(world.settings.get(&self.key(name))?).ok()
    }

    pub(super) fn put(self, world: &mut World, name: &str, document: &Value) {
        world.settings.insert(self.key(name), document.to_string());
    }

    /// Whether it was there.
    pub(super) fn remove(self, world: &mut World, name: &str) -> bool {
        world.settings.remove(&self.key(name)).is_some()
    }

    pub(super) fn all(self, world: &World) -> Vec<Value> {
        let kind = self.key("");
        let ours = world.settings.iter().filter(|(key, _)| key.starts_with(&kind));
        ours.filter_map(|(_, text)| serde_json::from_str(text).ok()).collect()
    }
}
