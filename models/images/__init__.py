"""Pictures that a store shows to its buyers, and proofs that its people keep."""

from models.images.read import is_proof, proof, shown

__all__ = ["is_proof", "proof", "shown"]
