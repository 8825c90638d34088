//! What Realtime Register alone has: options of common operations, and operations that are named after it.

mod order;
mod own;

pub(crate) use order::{AcceptedCost, HANDLE, is_handle};
pub(in crate::op) use order::{Options, check_own};

pub use order::{
    RealtimeregisterAction, RealtimeregisterAgent, RealtimeregisterBillable, RealtimeregisterOrder,
    RealtimeregisterService, RealtimeregisterZone,
};
pub use own::{
    RealtimeregisterCheckSignature, RealtimeregisterSplitContact, RealtimeregisterTldMetadata,
    SignatureCheck, TldMetadata,
};
