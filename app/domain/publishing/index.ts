export { FollowInput, follow } from './follow.ts'
export { UnfollowInput, unfollow } from './unfollow.ts'
