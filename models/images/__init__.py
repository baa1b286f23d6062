"""Pictures that a store shows to its buyers, and proofs that its people keep."""
