export function NewIdeaDialog({ onClose }: { readonly onClose: () => void }) {
  return <dialog onClose={onClose} />
}
